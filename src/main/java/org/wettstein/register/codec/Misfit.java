package org.wettstein.register.codec;

import java.util.Map;

/**
 * Why a piece of JSON is not what its place asks for.
 *
 * @param field path from the record's root, {@code signing.signatures.0.party}; empty for the record itself
 * @param key message key beside {@code org.wettstein.register}
 */
public record Misfit(String field, String key, Map<String, String> arguments) {}
