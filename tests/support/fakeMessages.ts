import { fakeBrowser } from 'wxt/testing/fake-browser';

export type Messages = Readonly<Record<string, { readonly message: string }>>;
type Substitutions = string | readonly (string | number)[] | undefined;

/** The fake browser has no i18n of its own; this one answers from the messages that ship. */
export function fakeMessages(messages: Messages) {
  fakeBrowser.i18n.getMessage = (name: string, substitutions?: Substitutions) => {
    const values = [substitutions ?? []].flat().map(String);
    const message = messages[name]?.message ?? '';
    return message.replaceAll(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
  };
  fakeBrowser.i18n.getUILanguage = () => 'en';
}
