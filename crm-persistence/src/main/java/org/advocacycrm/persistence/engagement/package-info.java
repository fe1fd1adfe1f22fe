/** Keeps the Four Stages: books of statements, findings, positions. */
@NullMarked
package org.advocacycrm.persistence.engagement;

import org.jspecify.annotations.NullMarked;
