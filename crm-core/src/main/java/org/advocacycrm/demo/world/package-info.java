/** Where the demo company lives: chance that repeats itself, days, places, names and what people say. */
@NullMarked
package org.advocacycrm.demo.world;

import org.jspecify.annotations.NullMarked;
