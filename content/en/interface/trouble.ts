import { number, plural } from '../plural';

/** What a page says when it cannot be as it should. It may stand on any screen, under every cover. */
export const trouble = {
  titles: {
    broken: 'Something went wrong on this page',
    refused: 'Nothing can be read just now',
    blocked: 'Another page is in the way',
    newer: 'A newer version was here',
    slow: 'This is taking longer than usual',
  },
  texts: {
    broken:
      'What was saved before is still kept. What was being typed here may be kept too, and is then found again.',
    refused:
      'The browser does not open the place where things are kept. The usual reason is a full disk: make some room, and this page goes on by itself. Nothing was erased.',
    blocked:
      'Another tab or window of this extension is still open in an older version. Close it, and this page goes on by itself.',
    newer:
      'What is kept here was already brought to a newer version. So that nothing gets mixed up, this older page leaves it alone. Close the browser and open it again.',
    slow: 'The browser is still reading. This page goes on by itself as soon as it is done.',
  },
  again: 'Try again',
  reload: 'Open it again',
  unread: 'Nothing can be read just now. What you see was read before, and it is tried again by itself.',
  noRoom:
    'There is no room to save that. It is still here on the screen, and is saved by itself when there is room again.',
  noRoomForm: 'There is no room to save that. It is still here on the screen.',
  salvage: 'Save what can be read',
  salvageWhat:
    'This makes a file with everything that can still be read. It is plain text: whoever opens it can read all of it.',
  salvageYes: 'Save it as plain text',
  salvaging: 'Reading',
  salvaged: (records: number, damaged: number) =>
    damaged === 0
      ? plural(records, {
          one: 'Saved with one entry. Everything could be read.',
          other: `Saved with ${number(records)} entries. Everything could be read.`,
        })
      : plural(records, {
          one: 'Saved with one entry. Some could not be read.',
          other: `Saved with ${number(records)} entries. Some could not be read.`,
        }),
  salvageFailed: 'Nothing could be read. You can try again later.',
  fileNote:
    'This file is plain text that anyone can read. It was saved when the extension could not be opened, and has what could be read.',
};
