/** Files that people had made of what they saw: who, of what, how far it has come, and for how long it is kept. */
@NullMarked
package org.advocacycrm.export;

import org.jspecify.annotations.NullMarked;
