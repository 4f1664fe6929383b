import { createRoot } from 'react-dom/client';
import { App } from './page/App';
import styles from './page/workbench.css';

const style = document.createElement('style');
style.textContent = styles;
document.head.append(style);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
