"""The groups of test vectors: one module for each, with a function generate(book) that records its cases."""
