// The style sheet of what the script of a map adds: until somebody touches the map, a page does without.
import styles from '../../styles/scripts/map.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
