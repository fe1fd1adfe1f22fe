@NullMarked
package org.advocacycrm.service;

import org.jspecify.annotations.NullMarked;
