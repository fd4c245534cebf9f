export interface KeySettingsProps {
  keys: readonly { name: string; description: string; keys: string }[];
  /** Opens the browser's own page for keys. */
  onChange(): void;
}

/** The keys as the browser has them, and the way to change them. */
export function KeySettings({ keys, onChange }: KeySettingsProps) {
  return (
    <section class="setting">
      <h2>Keys</h2>
      <table class="keys">
        <tbody>
          {keys.map((command) => (
            <tr key={command.name}>
              <th scope="row">{command.description}</th>
              <td>{command.keys ? <kbd>{command.keys}</kbd> : 'no key'}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Pin the card that has the pointer or the focus</th>
            <td>
              <kbd>P</kbd>
            </td>
          </tr>
          <tr>
            <th scope="row">Close a card, end a search</th>
            <td>
              <kbd>Escape</kbd>
            </td>
          </tr>
          <tr>
            <th scope="row">Go to the search</th>
            <td>
              <kbd>/</kbd>
            </td>
          </tr>
        </tbody>
      </table>
      <p>
        <button type="button" class="button" onClick={onChange}>
          Change keys in the browser
        </button>
      </p>
    </section>
  );
}
