/** The needs customers bring to the company. */
@NullMarked
package org.advocacycrm.service;

import org.jspecify.annotations.NullMarked;
