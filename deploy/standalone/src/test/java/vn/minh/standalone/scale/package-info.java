/** Several instances of every service and several brokers on one machine: nothing lost, nothing done twice. */
@NullMarked
package vn.minh.standalone.scale;

import org.jspecify.annotations.NullMarked;
