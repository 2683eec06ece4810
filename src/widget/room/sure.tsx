/** What cannot be undone takes two presses, with a word in between. */
export function Sure({ label, question, onYes }: { label: string; question: string; onYes(): void }) {
  return (
    <details class="sure">
      <summary>{label}</summary>
      <p>{question}</p>
      <button type="button" onClick={onYes}>
        {label}
      </button>
    </details>
  );
}
