/** The look that every surface of the extension shares. Later ones undo what earlier ones say. */
import '../../assets/theme.css';
import '../../components/card-controls.css';
import '../../components/card.css';
import '../../components/topic.css';
import '../../components/topic-list.css';
import '../../components/controls.css';
import '../../components/page.css';
import '../../components/small-windows.css';
