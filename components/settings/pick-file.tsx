import { useRef } from 'preact/hooks';

/** A button that lets the person choose a file of JSON. */
export function PickFile({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
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
