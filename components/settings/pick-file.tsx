import { useRef } from 'preact/hooks';

export interface PickFileProps {
  label: string;
  /** Which files the browser offers; JSON where nothing is said. */
  accept?: string;
  onFile: (file: File) => void;
}

/** A button that lets the person choose a file. */
export function PickFile({ label, accept = '.json,application/json', onFile }: PickFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file chosen again is a choice as well.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
