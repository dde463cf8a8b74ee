package dev.armature.samples.orders;

import java.util.List;

/**
 * What greets a customer.
 *
 * @param orders how many there are
 * @param latest at most three, the last one first
 */
public record CustomerOverview(long orders, List<OrderSummary> latest) {}
