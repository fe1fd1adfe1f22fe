/** The Four Stages: what each asks for, what was found, and where a customer stands for it. */
@NullMarked
package org.advocacycrm.engagement;

import org.jspecify.annotations.NullMarked;
