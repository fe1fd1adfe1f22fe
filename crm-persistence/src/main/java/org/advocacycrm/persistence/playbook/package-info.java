@NullMarked
package org.advocacycrm.persistence.playbook;

import org.jspecify.annotations.NullMarked;
