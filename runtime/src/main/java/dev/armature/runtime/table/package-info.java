/**
 * What generated repositories are made of: one entity's verbs, queries in stages, pages, batches, transactions.
 *
 * <p>Generated types are thin: they name attributes and fix types, and everything that happens happens here. All of it
 * goes through a {@code DynamoClient}; the package does not know which. Start reading at {@link
 * dev.armature.runtime.table.EntityRepository}.
 */
@NullMarked
package dev.armature.runtime.table;

import org.jspecify.annotations.NullMarked;
