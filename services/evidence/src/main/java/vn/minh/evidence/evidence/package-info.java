/** One file that proves something: announced, looked at, kept, sealed. The rules, without any framework. */
@NullMarked
package vn.minh.evidence.evidence;

import org.jspecify.annotations.NullMarked;
