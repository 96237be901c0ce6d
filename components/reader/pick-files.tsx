/** A button that lets files be chosen. */
export function PickFiles({ label, onPick }: { label: string; onPick: (files: File[]) => void }) {
  return (
    <label class="pick">
      {label}
      <input
        type="file"
        class="unseen"
        multiple
        accept=".pdf,.docx,.docm,.dotx,.ofd,.doc,.wps,.xml"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again, once it was mended.
          currentTarget.value = '';
          if (files.length > 0) onPick(files);
        }}
      />
    </label>
  );
}
