import { useState } from 'preact/hooks';

export interface HostFormProps {
  label: string;
  /** What the button says. */
  action: string;
  /** What is said when it went well. */
  done: string;
  /** What speaks against what the reader has written, and makes a second yes necessary. */
  doubt?(written: string): string | undefined;
  /** Takes what the reader has written, right in the click; says what went wrong, or nothing. */
  onHost(written: string): Promise<string | undefined>;
}

/** A field for the name of a site. */
export function HostForm({ label, action, done, doubt, onHost }: HostFormProps) {
  const [written, setWritten] = useState('');
  const [told, setTold] = useState('');
  const [doubted, setDoubted] = useState('');
  const isDoubted = written !== '' && written === doubted;
  const take = async () => {
    const question = doubt?.(written);
    if (question && !isDoubted) {
      setDoubted(written);
      setTold(question);
      return;
    }
    const problem = await onHost(written);
    setTold(problem ?? done);
    setDoubted('');
    if (!problem) setWritten('');
  };
  return (
    <form
      class="host-form"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <label>
        {label}{' '}
        <input
          type="text"
          placeholder="for example, example.org"
          autocomplete="off"
          spellcheck={false}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </label>{' '}
      <button type="submit" class="button">
        {isDoubted ? `${action} it nevertheless` : action}
      </button>
      <p role="status" class="help">
        {told}
      </p>
    </form>
  );
}
