/** The look of the briefing, as popup, side panel, full page and on paper. */
import './surface-styles.ts';
import '../../components/page-topics.css';
import '../../components/briefing.css';
import '../../components/chapter.css';
import '../../components/chart.css';
import '../../components/print.css';
