/**
 * Exports as jobs: ordered on a page or by a subscription, written in the background, kept for thirty days, handed out by
 * signed links. A feature takes part by an {@link org.advocacycrm.web.export.job.Exportable} of its own.
 */
@NullMarked
package org.advocacycrm.web.export.job;

import org.jspecify.annotations.NullMarked;
