/**
 * What GetRecords shows at every front.
 *
 * <p>The package knows clients and no engine. Start reading at {@code RecordsTest}.
 */
@NullMarked
package dev.armature.conformance.getrecords;

import org.jspecify.annotations.NullMarked;
