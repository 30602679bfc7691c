// First the loader: it keeps the place of an element before that is drawn, and loads whatever else stands on the page.
import './loader.js';
import '../define/help.js';
