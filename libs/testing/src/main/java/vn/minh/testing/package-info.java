/** What tests stand on: real servers, real tokens, what the world heard, and the rules of the house. */
@NullMarked
package vn.minh.testing;

import org.jspecify.annotations.NullMarked;
