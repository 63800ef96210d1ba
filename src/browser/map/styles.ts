// The styles of the elements that the script of a map adds. The page loads them only when a reader touches the map.
import styles from '../../styles/scripts/map.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
