/**
 * Transactions: several changes of items decided on one state and committed together, and the tokens that keep a repeated
 * request from being done twice.
 *
 * <p>The package knows changes and conditions as {@link dev.armature.engine.item.ItemEdit}s; it reads no request. Start
 * reading at {@link dev.armature.engine.transaction.TransactionCoordinator}.
 */
@NullMarked
package dev.armature.engine.transaction;

import org.jspecify.annotations.NullMarked;
