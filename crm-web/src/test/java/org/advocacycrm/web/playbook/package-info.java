@NullMarked
package org.advocacycrm.web.playbook;

import org.jspecify.annotations.NullMarked;
