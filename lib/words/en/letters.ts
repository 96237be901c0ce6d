import type { LettersWords } from '../letters';

export const letters: LettersWords = {
  lead: 'For the letters of correction and the circular that are made on the desk. What is left empty is left open in the file, for whoever sends it.',
  agency: 'Sending agency',
  contact: 'Contact',
  phone: 'Telephone',
  between: ', ',
  nobody: 'not given',
  formName: 'Form of letters',
  builtIn: 'In use: the built-in form of an official notice',
  own: (file) => `In use: ${file}`,
  choose: 'Use a template of your own (.docx)',
  reset: 'Use the built-in form',
  sample: 'Save the built-in form as a sample',
  sampleName: 'letter-template.docx',
  fields: (names) =>
    `Places that a template can have: ${names}. It must have the findings (problems); findings and bases stand in a paragraph of their own and come in as many of that look.`,
  taken: (file) => `In use now: ${file}`,
  faultsName: 'The template was not taken:',
  fault: {
    'too large': 'The file is too large; 2 MB is the most.',
    'no word file': 'It is no Word file (.docx).',
    damaged: 'The file is damaged and cannot be read.',
    macros: 'The file has macros. Save it as a .docx without.',
    password: 'The file has a password. Save it without.',
    'old format': 'It is in the old .doc format, or has a password. Save it as a .docx without one.',
    'no places': 'It names no place to be filled in.',
  },
  lacks: (field) => `{{${field}}} is missing.`,
  unknown: (fields) => `There are no such places: ${fields}.`,
  notAlone: (field) =>
    `{{${field}}} must have a paragraph of its own, without other text and without a text box.`,
};
