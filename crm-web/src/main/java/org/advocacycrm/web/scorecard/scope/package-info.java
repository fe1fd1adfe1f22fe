/** The bar above every scorecard page: which period, compared with what, and whose figures. */
@NullMarked
package org.advocacycrm.web.scorecard.scope;

import org.jspecify.annotations.NullMarked;
