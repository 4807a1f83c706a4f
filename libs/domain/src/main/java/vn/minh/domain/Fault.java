package vn.minh.domain;

/**
 * One broken rule of an input.
 *
 * @param code stable English name of the rule
 * @param field where: a field's path or an item's code
 * @param why in Vietnamese, with the numbers
 * @param next what to do, in Vietnamese
 */
public record Fault(String code, String field, String why, String next) {}
