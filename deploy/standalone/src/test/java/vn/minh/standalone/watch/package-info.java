/** Rules, boards and the program that reads them: what they promise about themselves. */
@NullMarked
package vn.minh.standalone.watch;

import org.jspecify.annotations.NullMarked;
