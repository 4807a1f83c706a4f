package vn.minh.deployment.chart;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What must hold of everything that is rendered.
 *
 * @param says a sentence
 * @param findings where it does not hold; empty: nowhere
 * @param offence breaks it, so that it is seen that it notices
 */
record Rule(String says, Function<Manifest, List<String>> findings, Consumer<Manifest> offence) {}
