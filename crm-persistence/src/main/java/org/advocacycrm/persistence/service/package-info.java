@NullMarked
package org.advocacycrm.persistence.service;

import org.jspecify.annotations.NullMarked;
