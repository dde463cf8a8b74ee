/** Several entities in one table: composed keys, queries of one and of all, item collections, transactions. */
@NullMarked
package dev.armature.conformance.mapper.shop;

import org.jspecify.annotations.NullMarked;
