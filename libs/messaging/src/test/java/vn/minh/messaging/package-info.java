/** A small service of the tests: it tells and hears facts about evidence. */
@NullMarked
package vn.minh.messaging;

import org.jspecify.annotations.NullMarked;
