@NullMarked
package org.advocacycrm.analytics.playbook;

import org.jspecify.annotations.NullMarked;
