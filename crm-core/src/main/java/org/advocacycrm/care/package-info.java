/** What the people of the company keep about a customer: notes, tasks, who looks after them and whom they belong to. */
@NullMarked
package org.advocacycrm.care;

import org.jspecify.annotations.NullMarked;
