/** What the settings say of letters to units: who writes them, and in which form. */
export interface LettersWords {
  lead: string;
  agency: string;
  contact: string;
  phone: string;
  /** Between the parts of who writes, where they stand in one line. */
  between: string;
  nobody: string;
  formName: string;
  builtIn: string;
  own(file: string): string;
  choose: string;
  reset: string;
  sample: string;
  sampleName: string;
  fields(names: string): string;
  taken(file: string): string;
  faultsName: string;
  fault: Record<
    'too large' | 'no word file' | 'damaged' | 'macros' | 'password' | 'old format' | 'no places',
    string
  >;
  lacks(field: string): string;
  unknown(fields: string): string;
  notAlone(field: string): string;
}
