/** The page that opens once, after installation. */

import sites from 'virtual:sites';
import { render } from 'preact';
import '../../assets/theme.css';
import '../../components/page.css';
import { Welcome } from '../../components/Welcome.tsx';

render(<Welcome sites={sites.length} />, document.getElementById('root') as HTMLElement);
