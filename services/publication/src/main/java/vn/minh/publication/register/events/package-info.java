/** The facts the register is made of. */
@NullMarked
package vn.minh.publication.register.events;

import org.jspecify.annotations.NullMarked;
