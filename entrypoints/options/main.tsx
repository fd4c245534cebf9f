/** The options page. */
import { render } from 'preact';
import '../../assets/theme.css';
import '../../components/card.css';
import '../../components/page.css';
import { OptionsContainer } from './OptionsContainer.tsx';

render(<OptionsContainer />, document.getElementById('root') as HTMLElement);
