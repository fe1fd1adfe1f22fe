/** Saved views: the bar on the pages that have them, the menu in the navigation, and the page that manages them. */
@NullMarked
package org.advocacycrm.web.view;

import org.jspecify.annotations.NullMarked;
