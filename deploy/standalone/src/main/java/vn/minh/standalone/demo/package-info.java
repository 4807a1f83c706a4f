/** One school's whole journey through the public interfaces, told step by step. */
@NullMarked
package vn.minh.standalone.demo;

import org.jspecify.annotations.NullMarked;
