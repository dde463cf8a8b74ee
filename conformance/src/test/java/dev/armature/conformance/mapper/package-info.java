/**
 * What generated code does at run time: versions, absent and wrong attributes, refusals, pages, batches, transactions.
 *
 * <p>The entities are made for the tests and exercise what {@code samples} does not. Start reading at {@link
 * dev.armature.conformance.mapper.Parcel}.
 */
@NullMarked
package dev.armature.conformance.mapper;

import org.jspecify.annotations.NullMarked;
