/** What customers allow: who may write to them, about what, how, how often and when, and the ledger that proves it. */
@NullMarked
package org.advocacycrm.preference;

import org.jspecify.annotations.NullMarked;
