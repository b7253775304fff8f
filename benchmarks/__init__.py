"""What a check costs against its peers, as paired ratios: `python -m benchmarks`."""
