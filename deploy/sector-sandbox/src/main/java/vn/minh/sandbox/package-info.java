/** A stand-in for a city sector database: it shares words with Minh and nothing else. */
@NullMarked
package vn.minh.sandbox;

import org.jspecify.annotations.NullMarked;
