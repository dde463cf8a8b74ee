/**
 * What transactions promise, however many run at once: all or nothing, one moment for each, once for each token.
 *
 * <p>Start reading at {@link dev.armature.conformance.transaction.BankTransferTest}.
 */
@NullMarked
package dev.armature.conformance.transaction;

import org.jspecify.annotations.NullMarked;
