import { useEffect, useState } from 'preact/hooks';
import type { DeskEvents } from '../../lib/desk/screen/state';
import type { DeskFilesWords } from '../../lib/words/desk-files';

/** Takes files that are dropped anywhere on the page; while they hang over it, says so. */
export function DropFiles({ files: said, on }: { files: DeskFilesWords; on: DeskEvents }) {
  return useDrop(on.handOver) ? <p class="dragged">{said.drop}</p> : null;
}

/** Whether files hang over the page, which then takes them. */
function useDrop(onFiles: (files: File[]) => void): boolean {
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDragged(true);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setDragged(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDragged(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', onDragOver, { signal });
    document.addEventListener('dragleave', onDragLeave, { signal });
    document.addEventListener('drop', onDrop, { signal });
    return () => ended.abort();
  }, [onFiles]);
  return isDragged;
}
