/** Time passes for objects too. */
@NullMarked
package vn.minh.evidence.keeping.events;

import org.jspecify.annotations.NullMarked;
