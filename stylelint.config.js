const colourFunctions = [
  'rgb',
  'rgba',
  'hsl',
  'hsla',
  'hwb',
  'lab',
  'lch',
  'oklab',
  'oklch',
  'color',
  'light-dark',
];
const colours = 'Colours live in styles/tokens.css, named by role: use var(--…), or add a token there.';
const logical = 'Say start and end, inline and block, so that the layout turns with the language.';

// Layout in another writing direction turns by itself only where nothing says left, right, top or bottom.
const value = String.raw`(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+`;
const physicalShorthand = { '/^(margin|padding|inset)$/': [`/^${value}(?:\\s+${value}){3}$/`] };

/** @type {import('stylelint').Config} */
export default {
  plugins: ['stylelint-plugin-logical-css'],
  ignoreFiles: ['node_modules/**', '.output/**', '.wxt/**', 'coverage/**'],
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    'block-no-empty': true,
    'color-named': ['never', { message: colours }],
    'color-no-hex': [true, { message: colours }],
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'declaration-block-no-shorthand-property-overrides': true,
    'declaration-no-important': [
      true,
      {
        message:
          'Nothing shouts here: make the selector as specific as it needs to be, or the other one less.',
      },
    ],
    'declaration-property-value-disallowed-list': [
      physicalShorthand,
      { message: `Four values in a row are physical. ${logical}` },
    ],
    'declaration-property-value-no-unknown': true,
    'function-disallowed-list': [colourFunctions, { message: colours }],
    'function-no-unknown': true,
    'logical-css/require-logical-keywords': true,
    'logical-css/require-logical-properties': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': [true, { ignoreProperties: ['composes'], ignoreSelectors: [':export'] }],
    'selector-max-id': [0, { message: 'An id is for labels and links; style a class.' }],
    'selector-pseudo-class-disallowed-list': [
      ['dir'],
      { message: 'The build turns :dir() into a list of languages; write [dir="rtl"] and an ancestor.' },
    ],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
  },
  overrides: [
    {
      // The only two places where a colour is given a name.
      files: ['styles/tokens.css', 'styles/vessel.css'],
      rules: { 'color-named': null, 'color-no-hex': null, 'function-disallowed-list': null },
    },
  ],
};
