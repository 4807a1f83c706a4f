/** The stand-in spoken to from outside: updates by the topic, a look by HTTP. */
@NullMarked
package vn.minh.sandbox;

import org.jspecify.annotations.NullMarked;
